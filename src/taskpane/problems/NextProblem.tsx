import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { cellKey, type Fix } from "../../app/fixes";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { CellLink } from "../common/CellLink";
import { SeverityBadge } from "../common/Issues";
import { useStyles } from "../common/styles";
import { useSessionState, useSession } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { shortPlace } from "./problemRows";
import { FixButton } from "./SuggestedFixes";
import type { Problems } from "./useProblems";
import type { Issue } from "../../shared/issue";

/** Leads from one problem to the next, and tells the one that is looked at. */
export function NextProblem({ found: { listed, fixes } }: { readonly found: Problems }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const { busy } = useSessionState();
  const { at, go } = useStepper(listed);
  if (listed.length === 0) return null;
  return (
    <section className={mergeClasses(styles.card, styles.tight)} aria-label={problems.oneByOne}>
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          aria-keyshortcuts={NEXT_KEY}
          disabledFocusable={busy !== null}
          onClick={() => {
            go(1);
          }}
        >
          {problems.next(NEXT_KEY)}
        </Button>
        <Button
          size="small"
          aria-keyshortcuts={`Shift+${NEXT_KEY}`}
          disabledFocusable={busy !== null}
          onClick={() => {
            go(-1);
          }}
        >
          {problems.previous(`Shift+${NEXT_KEY}`)}
        </Button>
      </div>
      <div role="status" className={styles.tight}>
        {at === null ? null : <LookedAt at={at} count={listed.length} fixes={fixes} />}
      </div>
    </section>
  );
}

interface LookedAtProps {
  readonly at: NonNullable<Stepper["at"]>;
  readonly count: number;
  readonly fixes: ReadonlyMap<string, Fix>;
}

function LookedAt({ at: { found, index }, count, fixes }: LookedAtProps) {
  const styles = useStyles();
  const { problems } = useTexts();
  const words = useIssueWords();
  const where = words.place(shortPlace(found.place));
  const fix = fixes.get(cellKey(found.place));
  return (
    <>
      <span className={styles.row}>
        <Text weight="semibold">{problems.position({ index: index + 1, count })}</Text>
        <SeverityBadge severity={found.severity} />
      </span>
      {where === "" ? null : <CellLink place={found.place}>{where}</CellLink>}
      <Text className={styles.wrap} lang={words.language}>
        <Sentence text={words.sentence(found)} />
      </Text>
      {fix === undefined ? null : (
        <span>
          <FixButton fix={fix} tabIndex={0} />
        </span>
      )}
    </>
  );
}

/** Going through problems one by one, around and around. */
interface Stepper {
  /** The problem that is looked at, and its place in the list from 0; null before the first. */
  readonly at: { readonly found: Issue; readonly index: number } | null;
  /** Goes on to the next problem, or back, and shows its cell where the host can. */
  readonly go: (way: 1 | -1) => void;
}

/** What leads to the next problem, and with the shift key to the one before. */
const NEXT_KEY = "F8";

/**
 * Goes through problems by a key of the whole pane. Where the problem that is looked at has been mended, the one that
 * comes to stand in its place is next.
 */
function useStepper(listed: readonly Issue[]): Stepper {
  const [last, setLast] = useState<Stepper["at"]>(null);
  const { select } = useSession();
  const { busy } = useSessionState();
  const index = last === null ? -1 : placeOf(listed, last.found, last.index);
  const found = index < 0 ? undefined : listed[index];
  const go = (way: 1 | -1) => {
    if (busy !== null || listed.length === 0) return;
    const next = around(following(last, index, way), listed.length);
    const wanted = listed[next];
    if (wanted === undefined) return;
    setLast({ found: wanted, index: next });
    const { sheet, cell } = wanted.place;
    if (select !== null && sheet !== undefined && cell !== undefined) void select(sheet, cell);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== NEXT_KEY || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  });
  return { at: found === undefined ? null : { found, index }, go };
}

/** Where the way leads from what was looked at last; what has been mended since is not counted. */
function following(last: Stepper["at"], index: number, way: 1 | -1): number {
  if (last === null) return way === 1 ? 0 : -1;
  if (index >= 0) return index + way;
  return way === 1 ? last.index : last.index - 1;
}

/** A place counted around a list, from 0. */
function around(index: number, length: number): number {
  return ((index % length) + length) % length;
}

/** The place of a problem in a list that may have been worked out anew since; -1 where it has been mended. */
function placeOf(listed: readonly Issue[], wanted: Issue, near: number): number {
  if (listed[near] === wanted) return near;
  const same = listed.indexOf(wanted);
  return same >= 0 ? same : listed.findIndex((one) => isSame(one, wanted));
}

function isSame(one: Issue, other: Issue): boolean {
  const { code, place } = one;
  return (
    code === other.code &&
    cellKey(place) === cellKey(other.place) &&
    (["unit", "item", "field", "side"] as const).every((part) => place[part] === other.place[part])
  );
}
