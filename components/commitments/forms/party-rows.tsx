"use client";
import { Field } from "@/components/ui/field";
import { type Option, Select } from "@/components/ui/select";
import { MoreRows, useRows } from "./rows";

type PartyRowsProps = {
	parties: Option[];
	roles: Option[];
	kept: { code: string; role: string }[];
	words: { party: string[]; role: string; choose: string; more: string };
};

const MOST = 50;

export function PartyRows({ parties, roles, kept, words }: PartyRowsProps) {
	const { count, more } = useRows("parties", Math.max(2, kept.length));
	const shown = Math.min(count, MOST);
	return (
		<>
			{Array.from({ length: shown }, (_, at) => at).map((at) => (
				<div key={at} className="grid grid-cols-[minmax(0,1fr)_minmax(8rem,12rem)] gap-3">
					<Field name={`parties.${at}.code`} label={words.party[at] ?? ""} plain>
						<Select placeholder={words.choose} defaultValue={kept[at]?.code} options={parties} />
					</Field>
					<Field name={`parties.${at}.role`} label={words.role} plain>
						<Select defaultValue={kept[at]?.role} options={roles} />
					</Field>
				</div>
			))}
			{shown < MOST && <MoreRows label={words.more} more={more} />}
		</>
	);
}
