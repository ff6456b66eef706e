import { useLocale, useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { PARTY_ROLES } from "@/lib/domain/vocabulary";
import { LocalText } from "../local-text";
import { StrengthSign } from "../strength-sign";
import { tallyText } from "./tally-text";
import { useDates } from "./use-dates";

/** Who undertook what, how firmly, and who looks after it. */
export function Undertaking({ commitment }: { commitment: CommitmentPage }) {
	const t = useTranslations("commitment");
	const words = useTranslations("words");
	const locale = useLocale();
	const dates = useDates();
	const { agreement, body, undertaken, tally, sectors, owner } = commitment;
	return (
		<Facts
			facts={[
				{ label: t("parties"), value: <Parties parties={commitment.parties} /> },
				{ label: t("strength"), value: <StrengthSign strength={commitment.strength} /> },
				{ label: t("undertaken"), value: undertaken && <Undertaken undertaken={undertaken} /> },
				{
					label: t("agreement"),
					value: agreement && (
						<TextLink href={`/agreements/${agreement.id}`}>
							<LocalText text={agreement.title} />
						</TextLink>
					),
				},
				{
					label: t("body"),
					value: body && (
						<TextLink href={`/bodies/${body.id}`}>
							<LocalText text={body.title} />
						</TextLink>
					),
				},
				{ label: t("kind"), value: words(`kind.${commitment.kind}`) },
				{ label: t("tally"), value: tally && tallyText(tally, t, dates.date) },
				{
					label: t("sectors"),
					value: new Intl.ListFormat(locale, { type: "unit" }).format(
						sectors.map((sector) => words(`sector.${sector}`)),
					),
				},
				{ label: t("importance"), value: words(`importance.${commitment.importance}`) },
				{ label: t("owner"), value: owner?.name ?? <span className="text-muted">{t("nobody")}</span> },
			]}
		/>
	);
}

function Parties({ parties }: Pick<CommitmentPage, "parties">) {
	const words = useTranslations("words");
	const roles = PARTY_ROLES.filter((role) => parties.some((party) => party.role === role));
	if (roles.length === 0) return null;
	return (
		<ul className="grid gap-0.5">
			{roles.map((role) => (
				<li key={role}>
					{parties
						.filter((party) => party.role === role)
						.map(({ code, name }, at) => (
							<span key={code}>
								{at > 0 && ", "}
								<TextLink href={`/commitments?party=${code}`}>
									<LocalText text={name} unmarked />
								</TextLink>
							</span>
						))}{" "}
					<span className="text-13 text-muted">{words(`party_role.${role}`)}</span>
				</li>
			))}
		</ul>
	);
}

function Undertaken({ undertaken }: { undertaken: NonNullable<CommitmentPage["undertaken"]> }) {
	const t = useTranslations("commitment");
	const dates = useDates();
	const { value, basis, note } = undertaken;
	return (
		<>
			{dates.date(value)}
			{basis !== "stated" && <span className="text-13 text-muted">, {t(`basis.${basis}`)}</span>}
			{note && <p className="text-13 text-muted">{note}</p>}
		</>
	);
}
