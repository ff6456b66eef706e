"use client";
import { Field } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { type Option, Select } from "@/components/ui/select";
import { MoreRows, useRows } from "./rows";

export type EvidenceWords = {
	/** By the number of the row, from 0. */
	rows: string[];
	thing: string;
	choose: string;
	stance: string;
	url: string;
	urlTitle: string;
	published: string;
	publishedHelp: string;
	act: string;
	actHelp: string;
	more: string;
};

type EvidenceRowsProps = {
	options: { label: string; options: Option[] }[];
	/** `null` where only what the evidence is counts, not its stance or when it happened. */
	stances: Option[] | null;
	words: EvidenceWords;
	/** How many there may be. */
	most: number;
};

export function EvidenceRows({ options, stances, words, most }: EvidenceRowsProps) {
	const { count, more } = useRows("evidence", 1);
	const shown = Math.min(count, most);
	return (
		<>
			{Array.from({ length: shown }, (_, at) => at).map((at) => (
				<EvidenceRow key={at} at={at} {...{ options, stances, words }} />
			))}
			{shown < most && <MoreRows label={words.more} more={more} />}
		</>
	);
}

function EvidenceRow({ at, options, stances, words }: Omit<EvidenceRowsProps, "most"> & { at: number }) {
	const name = `evidence.${at}`;
	return (
		<Fieldset legend={words.rows[at] ?? ""} name={name} className="evidence-row border-s-2 border-line ps-4">
			<Field name={`${name}.thing`} label={words.thing} plain>
				<Select options={options} placeholder={words.choose} />
			</Field>
			<Field name={`${name}.url`} label={words.url} required className="for-address">
				<Input type="url" inputMode="url" placeholder="https://" maxLength={2000} />
			</Field>
			<Field name={`${name}.title`} label={words.urlTitle} className="for-address">
				<Input maxLength={500} />
			</Field>
			<Field name={`${name}.publishedOn`} label={words.published} hint={words.publishedHelp} className="for-address">
				<Input className="max-w-56" maxLength={40} />
			</Field>
			{stances && (
				<>
					<Field name={`${name}.actOn`} label={words.act} hint={words.actHelp} className="for-act">
						<Input className="max-w-56" maxLength={40} />
					</Field>
					<Field name={`${name}.stance`} label={words.stance} plain className="for-thing">
						<Select options={stances} className="max-w-56" />
					</Field>
				</>
			)}
		</Fieldset>
	);
}
