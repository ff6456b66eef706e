const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;

export type PasswordProblem = "password_too_short" | "password_too_long" | "password_common" | "password_personal";

// What people reach for, in the desk's languages and keyboards. Long enough common passwords are nearly all made of
// these, of rows of keys, of digits and of repetition, so they are recognised by what is left without them
// instead of being listed one by one.
const COMMON_WORDS = [
	"correcthorsebatterystaple",
	"trustno",
	"administrator",
	"password",
	"passwort",
	"passphrase",
	"changeme",
	"letmein",
	"iloveyou",
	"welcome",
	"sunshine",
	"princess",
	"superman",
	"football",
	"baseball",
	"monkey",
	"dragon",
	"master",
	"secret",
	"shadow",
	"default",
	"guest",
	"login",
	"admin",
	"hello",
	"user",
	"test",
	"demo",
	"pass",
	"galatasaray",
	"fenerbahce",
	"besiktas",
	"trabzonspor",
	"hosgeldiniz",
	"turkiye",
	"ataturk",
	"istanbul",
	"merhaba",
	"parola",
	"sifre",
	"пароль",
	"привет",
	"любовь",
	"админ",
	"parol",
	"privet",
	"turkmenistan",
	"kazakhstan",
	"ashgabat",
	"astana",
	"январь",
	"spring",
	"summer",
	"autumn",
	"winter",
	"soz",
];

const KEY_ROWS = [
	"012345678901234567890",
	"abcdefghijklmnopqrstuvwxyz",
	"абвгдежзийклмнопрстуфхцчшщъыьэюя",
	"qwertyuiopgu",
	"qwertzuiop",
	"azertyuiop",
	"asdfghjklsi",
	"zxcvbnmoc",
	"йцукенгшщзхъ",
	"фывапролджэ",
	"ячсмитьбю",
	"qazwsxedcrfvtgbyhnujmikolp",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
	"1q2w3e4r5t6y7u8i9o0p",
];

const LOOKALIKES: Record<string, string> = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"7": "t",
	"@": "a",
	$: "s",
	"!": "i",
	ı: "i",
};

/** What has to be left beside words, names and rows of keys: so many letters, or so many letters and digits. */
const LETTERS_MIN = 4;
const SIGNS_MIN = 8;
const ROW_MIN = 4;

/**
 * The rule a new password breaks, or `null`. Length counts characters as people see them in code points, 12 to 128;
 * no rule of composition (OWASP ASVS 5, 6.2). Refused are common ones and ones made of the account's own e-mail or name.
 */
export function passwordProblem(password: string, account: { email: string; name: string }): PasswordProblem | null {
	const length = [...password].length;
	if (length < PASSWORD_MIN) return "password_too_short";
	if (length > PASSWORD_MAX) return "password_too_long";
	const faces = [plain(password), plain(seenThrough(password))].filter((face) => face !== "");
	if (faces.some((face) => isGuessable(face, COMMON_WORDS))) return "password_common";
	const own = ownWords(account);
	return faces.some((face) => isGuessable(face, [...own, ...COMMON_WORDS])) ? "password_personal" : null;
}

function isGuessable(face: string, words: readonly string[]): boolean {
	const withoutWords = words.reduce((rest, word) => rest.replaceAll(word, " "), face);
	const left = withoutWords.split(/\s+/).map(withoutRowsOfKeys).join("");
	const letters = left.replace(/[^\p{L}]/gu, "");
	const signs = left.replace(/[^\p{L}\p{N}]/gu, "");
	return !isHardToGuess(letters, LETTERS_MIN) && !isHardToGuess(signs, SIGNS_MIN);
}

function isHardToGuess(text: string, min: number): boolean {
	return text.length >= min && new Set(text).size >= LETTERS_MIN && !isRepetition(text);
}

/** Cuts out every run of four or more neighbours of a key row or of the alphabet, read either way. */
function withoutRowsOfKeys(text: string): string {
	let rest = text;
	for (const row of KEY_ROWS) {
		for (const line of [row, [...row].reverse().join("")]) rest = withoutRunsOf(line, rest);
	}
	return rest;
}

function withoutRunsOf(line: string, text: string): string {
	let kept = "";
	let from = 0;
	while (from < text.length) {
		let to = from + 1;
		while (to <= text.length && line.includes(text.slice(from, to))) to++;
		const run = to - 1 - from;
		if (run < ROW_MIN) kept += text[from];
		from += run < ROW_MIN ? 1 : run;
	}
	return kept;
}

/** A unit of at most six letters over and over, the last time cut short perhaps. */
function isRepetition(text: string): boolean {
	return [1, 2, 3, 4, 5, 6].some((unit) => text.length >= unit * 2 && text.slice(unit) === text.slice(0, -unit));
}

function ownWords({ email, name }: { email: string; name: string }): string[] {
	return [...new Set(plain(`${email} ${name}`).split(/[^\p{L}\p{N}]+/u))]
		.filter((word) => word.length >= 3)
		.sort((a, b) => b.length - a.length);
}

/** "P@ssw0rd1957" as "Password": signs read as the letters they look like, what hangs on at the end left out. */
function seenThrough(password: string): string {
	const core = password.replace(/[^\p{L}]+$/u, "");
	return [...core].map((sign) => LOOKALIKES[sign] ?? sign).join("");
}

/** Lower case without marks: "Şifre" and "sifre" are one word. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.normalize("NFC");
}
