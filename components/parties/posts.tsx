import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { TermFields, TermForms } from "@/components/nouns/term-forms";
import { TermText } from "@/components/nouns/term-text";
import { TextFields } from "@/components/nouns/text-fields";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { PartyChoice } from "@/lib/domain/choices";
import type { PostView } from "@/lib/domain/party-view";
import type { TextLang } from "@/lib/domain/vocabulary";

type PostsProps = {
	posts: PostView[];
	/** Given to those who may change them. */
	edit?: { parties: PartyChoice[]; lang: TextLang; add: FormAction; end: FormAction; remove: FormAction };
};

/** The offices somebody held, for whom and when. */
export function Posts({ posts, edit }: PostsProps) {
	const t = useTranslations("nouns.person");
	const body = useTranslations("nouns.body");
	return (
		<Panel id="posts" title={t("posts")}>
			{posts.length === 0 && <p className="text-muted">{t("no_posts")}</p>}
			<ul className="grid gap-2">
				{posts.map((post) => (
					<li key={post.id}>
						<p className="flex flex-wrap items-baseline gap-x-3">
							<LocalText text={post.title} />
							<TextLink href={`/parties/${post.party.id}`}>
								<LocalText text={post.party.name} />
							</TextLink>
							<TermText from={post.from} to={post.to} />
							{!post.current && <Badge>{body("former")}</Badge>}
						</p>
					</li>
				))}
			</ul>
			{edit && (
				<div className="mt-4 grid gap-2 print:hidden">
					<AddPost {...edit} />
					{posts.length > 0 && (
						<Disclosure summary={t("edit_posts")}>
							<ul className="grid gap-6">
								{posts.map((post) => (
									<li key={post.id}>
										<TermForms
											what={post.title}
											to={post.to}
											hidden={{ postId: post.id }}
											endLabel={t("post_ended")}
											end={edit.end}
											remove={edit.remove}
										/>
									</li>
								))}
							</ul>
						</Disclosure>
					)}
				</div>
			)}
		</Panel>
	);
}

function AddPost({ parties, lang, add }: NonNullable<PostsProps["edit"]>) {
	const t = useTranslations("nouns.person");
	const common = useTranslations("nouns.common");
	return (
		<Disclosure summary={t("add_post")}>
			<Form action={add} hidden={{ lang }} label={t("add_post")} className="max-w-xl" resetOnSaved>
				<Field name="party" label={t("for_party")} required>
					<Select
						placeholder={common("choose")}
						options={parties.map(({ code, name }) => ({ value: code, label: `${name.text} (${code})` }))}
						defaultValue=""
					/>
				</Field>
				<TextFields
					legend={t("office")}
					name="titles"
					bare="title"
					texts={null}
					hint={t("office_help")}
					maxLength={300}
				/>
				<TermFields />
				<FormActions>
					<SubmitButton>{t("add_post")}</SubmitButton>
				</FormActions>
			</Form>
		</Disclosure>
	);
}
