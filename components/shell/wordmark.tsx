/** The name of the thing. It is the same word in Turkmen, Turkish and Kazakh, and is not translated. */
export function Wordmark() {
	return (
		<span lang="tk" className="font-serif text-23 leading-none font-semibold tracking-tight">
			Söz
		</span>
	);
}
