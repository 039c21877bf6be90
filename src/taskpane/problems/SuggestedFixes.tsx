import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { textOf } from "../../layout/read/cellValue";
import { cellKey, fixesBySlip, type Fix, type SlipFixes } from "../../app/fixes";
import { CellLink } from "../common/CellLink";
import { LongList } from "../common/LongList";
import { useStyles } from "../common/styles";
import { useSessionState, useTasks } from "../session/useSession";
import { useIssueWords } from "../../ui/language";
import { useTexts } from "../wording/texts";
import { fixTasks } from "./fixTasks";
import { shortPlace } from "./problemRows";

/** Cells that can only mean one value: all of them are looked at before any is rewritten. */
export function SuggestedFixes({ fixes }: { readonly fixes: ReadonlyMap<string, Fix> }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <section className={`${styles.card} ${styles.tight}`} aria-label={problems.fixes(fixes.size)}>
      <span className={styles.spread}>
        <Text as="h2" className={styles.heading} weight="semibold">
          {problems.fixes(fixes.size)}
        </Text>
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? problems.hide : problems.look}
        </Button>
      </span>
      {open ? <AllFixes fixes={fixes} /> : null}
    </section>
  );
}

function AllFixes({ fixes }: { readonly fixes: ReadonlyMap<string, Fix> }) {
  const { problems } = useTexts();
  const { busy } = useSessionState();
  const { fix: apply } = useTasks(fixTasks);
  const groups = useMemo(() => fixesBySlip(fixes), [fixes]);
  const rows = useMemo(() => groups.flatMap((group): FixRow[] => [group, ...group.fixes]), [groups]);
  return (
    <>
      <Text size={200}>{problems.fixHint}</Text>
      <LongList label={problems.fixes(fixes.size)} items={rows} keyOf={keyOfRow} height={56}>
        {(row, tabIndex) =>
          "fixes" in row ? <Slip group={row} tabIndex={tabIndex} /> : <OneFix fix={row} tabIndex={tabIndex} />
        }
      </LongList>
      <span>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void apply([...fixes.values()])}>
          {problems.fixAll(fixes.size)}
        </Button>
      </span>
    </>
  );
}

type FixRow = SlipFixes | Fix;

function keyOfRow(row: FixRow): string {
  return "fixes" in row ? row.slip : cellKey(row.place);
}

/** A kind of slip over the cells that have it. */
function Slip({ group: { slip, fixes }, tabIndex }: { readonly group: SlipFixes; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const { busy } = useSessionState();
  const { fix: apply } = useTasks(fixTasks);
  const title = problems.slips[slip];
  return (
    <span className={styles.spread}>
      <Text as="h3" className={styles.heading} weight="semibold">
        {title}
      </Text>
      <Button
        size="small"
        tabIndex={tabIndex}
        aria-label={problems.fixSlip({ slip: title, count: fixes.length })}
        disabledFocusable={busy !== null}
        onClick={() => void apply(fixes)}
      >
        {problems.fixKind(fixes.length)}
      </Button>
    </span>
  );
}

function OneFix({ fix, tabIndex }: { readonly fix: Fix; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { problems } = useTexts();
  const words = useIssueWords();
  const { place, from, to } = fix;
  return (
    <span className={styles.spread}>
      <span className={styles.tight}>
        <CellLink place={place} tabIndex={tabIndex}>
          {words.place(shortPlace(place))}
        </CellLink>
        <Text className={styles.wrap}>{problems.fromTo({ from, to: textOf(to) ?? "" })}</Text>
      </span>
      <FixButton fix={fix} tabIndex={tabIndex} />
    </span>
  );
}

/** Applies one fix. */
export function FixButton({ fix, tabIndex }: { readonly fix: Fix; readonly tabIndex: 0 | -1 }) {
  const { problems } = useTexts();
  const { fix: apply } = useTasks(fixTasks);
  const { busy } = useSessionState();
  const to = textOf(fix.to) ?? "";
  return (
    <Button
      size="small"
      tabIndex={tabIndex}
      aria-label={problems.fixOneOf({ place: cellKey(fix.place), from: fix.from, to })}
      disabledFocusable={busy !== null}
      onClick={() => void apply([fix])}
    >
      {problems.fixOne(to)}
    </Button>
  );
}
