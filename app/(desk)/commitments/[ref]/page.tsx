import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConfirmForm } from "@/components/commitments/forms/confirm-form";
import { ArchivedNotice } from "@/components/commitments/page/archived-notice";
import { CommitmentAside } from "@/components/commitments/page/commitment-aside";
import { CommitmentHeader } from "@/components/commitments/page/commitment-header";
import { CommitmentStory } from "@/components/commitments/page/commitment-story";
import { DueLink } from "@/components/commitments/page/due-link";
import { FourFacts } from "@/components/commitments/page/four-facts";
import { Neighbours } from "@/components/commitments/page/neighbours";
import { PageParts } from "@/components/commitments/page/page-parts";
import { SavedNotice } from "@/components/commitments/page/saved-notice";
import { PageIsToday } from "@/components/past/page-is-today";
import { Columns } from "@/components/ui/columns";
import { storyOf } from "@/lib/domain/commitment-story";
import { laterDay } from "@/lib/domain/date-value";
import { listPath, parseFilters, type SearchParams } from "@/lib/domain/filters";
import { may } from "@/lib/domain/permissions";
import { dayOf } from "@/lib/server/clock";
import { neighboursOf } from "@/lib/server/commitments/list";
import { getCommitment } from "@/lib/server/commitments/page";
import { readingNow, readingOf } from "@/lib/server/reading";
import { requireViewer } from "@/lib/server/viewer";
import { completeActionAction, reopenActionAction } from "../actions-record";
import { confirmStatusAction } from "../actions-status";
import { cameFrom, pathOf } from "../paths";
import { savedIn } from "../saved";

type Props = { params: Promise<{ ref: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	return { title: (await params).ref };
}

export default async function Page({ params, searchParams }: Props) {
	const viewer = await requireViewer();
	const [{ ref }, search, reading] = await Promise.all([params, searchParams, readingNow()]);
	const commitment = await getCommitment(viewer, ref, reading);
	if (!commitment) notFound();

	const from = cameFrom(search);
	const { statusChangeId, confirmed, version, archived } = commitment;
	const change = commitment.statusChanges.find(({ id }) => id === statusChangeId);
	const isOwnVerdict = change?.recordedBy.id === viewer.userId;
	const mayEdit = may(viewer.role, "edit");
	const form = mayEdit && !archived ? (name: string) => pathOf(ref, from, name) : undefined;
	const mayConfirm = may(viewer.role, "confirm") && confirmed === false && !isOwnVerdict && !archived;
	const lookedOn = laterDay(commitment.reviewedOn, change ? dayOf(new Date(change.recordedAt)) : null);
	return (
		<>
			{from && <Beside from={from} commitmentRef={ref} />}
			<JustSaved search={search} />
			{archived && (
				<ArchivedNotice
					at={commitment.archivedAt}
					reason={commitment.archiveReason}
					backHref={mayEdit ? pathOf(ref, from, "archive") : undefined}
				/>
			)}
			<CommitmentHeader commitment={commitment} form={form} />
			<FourFacts
				{...{ commitment, lookedOn, isOwnVerdict }}
				today={reading.today}
				confirm={
					mayConfirm && statusChangeId ? (
						<ConfirmForm action={confirmStatusAction.bind(null, ref)} {...{ statusChangeId, version, from }} />
					) : null
				}
				dueLink={form && <DueLink href={form("due")} hasDue={commitment.due !== null} />}
			/>
			<PageParts notes={commitment.notes.length} actions={commitment.actions.filter(({ doneAt }) => !doneAt).length} />
			<Columns
				aside={
					<CommitmentAside
						{...{ commitment, form }}
						today={reading.today}
						finish={(id) => completeActionAction.bind(null, ref, id)}
						reopen={(id) => reopenActionAction.bind(null, ref, id)}
					/>
				}
			>
				<CommitmentStory
					{...{ commitment, form }}
					entries={storyOf(commitment, (at) => dayOf(new Date(at)))}
					mayChange={({ createdBy }) => createdBy.id === viewer.userId || may(viewer.role, "administer")}
				/>
			</Columns>
		</>
	);
}

async function Beside({ from, commitmentRef }: { from: string; commitmentRef: string }) {
	const viewer = await requireViewer();
	const { filters } = parseFilters(new URLSearchParams(from));
	const { reading } = await readingOf(filters);
	const { previous, next } = await neighboursOf(viewer, commitmentRef, filters, reading);
	return (
		<>
			<Neighbours
				list={listPath(filters)}
				previous={previous && pathOf(previous, from)}
				next={next && pathOf(next, from)}
			/>
			{reading.past && <PageIsToday asOf={reading.past.asOf} />}
		</>
	);
}

async function JustSaved({ search }: { search: SearchParams }) {
	const t = await getTranslations("commitment");
	const just = savedIn(search);
	if (!just) return null;
	return (
		<SavedNotice
			key={`${just.saved} ${just.at}`}
			message={t(`saved.${just.saved}`)}
			show={just.at ? { href: `#${just.at}`, label: t("show_it") } : undefined}
			params={["done", "at"]}
		/>
	);
}
