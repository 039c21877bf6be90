import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { cellKey, type Fix } from "../../app/fixes";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { CellLink } from "../common/CellLink";
import { SeverityBadge } from "../common/Issues";
import { useStyles } from "../common/styles";
import { useSessionState } from "../session/useSession";
import { useTexts } from "../wording/useTexts";
import { shortPlace } from "./problemRows";
import { FixButton } from "./SuggestedFixes";
import { NEXT_KEY, useStepper, type Stepper } from "./useStepper";
import type { Problems } from "./useProblems";

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
