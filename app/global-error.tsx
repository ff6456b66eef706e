"use client";
import "./globals.css";

// Not even the layout could be drawn, so nobody knows the reader's language: say it in all of them.
const WORDS = [
	{
		lang: "en",
		title: "Something went wrong",
		what: "Nothing was saved. Load the page again in a moment; if that does not help, tell an administrator the number below.",
	},
	{
		lang: "tr",
		title: "Bir şeyler ters gitti",
		what: "Hiçbir şey kaydedilmedi. Sayfayı biraz sonra yeniden yükleyin; yardımı olmazsa aşağıdaki numarayı bir yöneticiye bildirin.",
	},
	{
		lang: "ru",
		title: "Что-то пошло не так",
		what: "Ничего не сохранено. Загрузите страницу ещё раз чуть позже; если не поможет, сообщите администратору номер, указанный ниже.",
	},
];

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
	return (
		<html lang="en">
			<head>
				<title>Söz</title>
			</head>
			<body>
				<main className="mx-auto grid max-w-[34rem] gap-6 px-6 py-[12vh]">
					{WORDS.map(({ lang, title, what }) => (
						<section key={lang} lang={lang}>
							<h1 className="text-18">{title}</h1>
							<p className="mt-1">{what}</p>
						</section>
					))}
					<p>
						<code className="font-mono text-13 text-muted select-all">{error.digest}</code>
					</p>
				</main>
			</body>
		</html>
	);
}
