import { useTranslations } from "next-intl";
import { ROLES, type Role } from "@/lib/domain/vocabulary";
import { Radio } from "../ui/checkbox";
import { Fieldset } from "../ui/fieldset";

/** The four roles, each with what it may do. */
export function RoleChoice({ chosen, hint }: { chosen?: Role; hint?: string }) {
	const t = useTranslations("admin.users");
	const words = useTranslations("words");
	return (
		<Fieldset name="role" legend={t("role")} hint={hint}>
			{ROLES.map((one) => (
				<Radio
					key={one}
					name="role"
					value={one}
					label={words(`role.${one}`)}
					hint={t(`may.${one}`)}
					defaultChecked={one === chosen}
				/>
			))}
		</Fieldset>
	);
}
