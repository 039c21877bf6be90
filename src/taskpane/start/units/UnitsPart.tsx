import { Text, Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CheckedNames, LineIssue } from "../../../app/names";
import type { Rubric } from "../../../rubric/schema";
import { Part } from "../../common/Part";
import { useStyles } from "../../common/styles";
import { useTexts } from "../../wording/texts";
import { UnitGrid, type ActiveCell } from "./UnitGrid";
import { countOf, without, type UnitRows } from "./unitRows";
import { UnitTools } from "./UnitTools";
import { useUnitList } from "./useUnitList";
import { useIssueWords } from "../../../ui/language";
import { Sentence } from "../../../ui/Sentence";
import { SeverityBadge } from "../../common/Issues";
import { LongList } from "../../common/LongList";

interface Props {
  readonly rubric: Rubric;
  readonly rows: UnitRows;
  readonly checked: CheckedNames;
  readonly onChange: (rows: UnitRows) => void;
  /** Whether it is what comes next, as it comes: it is scrolled into view and has the focus. */
  readonly next: boolean;
  readonly onArrived: () => void;
  /** Another one each time somebody asked for the worksheets of this list; null before. */
  readonly asked: object | null;
}

/** The units that are assessed, entered as in a small worksheet. */
export function UnitsPart({ rubric, rows, checked, onChange, next, onArrived, asked }: Props) {
  const { inView, stack } = useStyles();
  const { units: words } = useTexts().start;
  const list = useUnitList(rows, onChange);
  const [active, setActive] = useState<ActiveCell>({ row: next ? rows.length : 0, column: "name", take: next });
  /** The row that somebody is writing; null where nobody is. */
  const [written, setWritten] = useState<number | null>(null);
  const here = useRef<HTMLDivElement>(null);
  const goTo = (row: number) => {
    setActive({ row, column: "name", take: true });
  };
  useEffect(() => {
    if (!next) return;
    here.current?.scrollIntoView({ block: "start" });
    onArrived();
  }, [next, onArrived]);
  const found = toldOf(checked, written);
  const categories = rubric.categories.length > 0 || rows.some(({ category }) => category !== "");
  return (
    <div ref={here} className={inView}>
      <Part title={words.heading}>
        <div className={stack}>
          <Text>{categories ? `${words.hint}${words.categoryHint}` : words.hint}</Text>
          <UnitTools rubric={rubric} list={list} row={active.row} onInserted={goTo} />
          <UnitGrid
            rubric={rubric}
            list={list}
            categories={categories}
            found={found}
            active={active}
            onActive={(cell) => {
              setActive(cell);
              setWritten(cell.row);
            }}
            onLeave={() => {
              setWritten(null);
            }}
            onRemove={(row) => {
              list.put(without(rows, row), "");
              goTo(row);
            }}
          />
          <Told count={countOf(rows)} faults={found.length} done={list.done} />
          <UnitFaults found={found} asked={asked} onGo={goTo} />
        </div>
      </Part>
    </div>
  );
}

interface ToldProps {
  readonly count: number;
  readonly faults: number;
  readonly done: string;
}

/** How many units there are, how much of the list is to be mended, and what was done last. */
function Told({ count, faults, done }: ToldProps) {
  const { units: words } = useTexts().start;
  const texts = [words.count(count), faults === 0 ? "" : words.faults(faults), done];
  return <Text role="status">{texts.filter((text) => text !== "").join(" · ")}</Text>;
}

/** What is said of the list; not that the row which is being written has no category yet. */
function toldOf({ faults, remarks }: CheckedNames, written: number | null): readonly LineIssue[] {
  const early = ({ line, issue }: LineIssue) => line === written && issue.code === "names-category-missing";
  return [...faults.filter((one) => !early(one)), ...remarks];
}

interface UnitFaultsProps {
  readonly found: readonly LineIssue[];
  /** Another one each time somebody asked for the worksheets, which cannot be made before all this is mended: it has the focus. */
  readonly asked: object | null;
  readonly onGo: (row: number) => void;
}

/** What is to be mended in the list of units, in full; each leads to its row. */
function UnitFaults({ found, asked, onGo }: UnitFaultsProps) {
  const styles = useStyles();
  const { start } = useTexts();
  const { language, sentence } = useIssueWords();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === null) return;
    here.current?.focus({ preventScroll: true });
    // They may be many: the first ones are to be seen.
    here.current?.scrollIntoView({ block: "start" });
  }, [asked]);
  if (found.length === 0) return null;
  return (
    <div ref={here} tabIndex={-1} role="group" aria-label={start.units.faults(found.length)} className={styles.inView}>
      <LongList label={start.list} items={found} height={64} whole>
        {({ line, issue }, tabIndex) => (
          <div className={styles.tight}>
            <span className={styles.row}>
              <SeverityBadge severity={issue.severity} />
              <Button
                size="small"
                tabIndex={tabIndex}
                onClick={() => {
                  onGo(line);
                }}
              >
                {start.units.goTo(line + 1)}
              </Button>
            </span>
            <Text className={styles.wrap} lang={language}>
              <Sentence text={sentence(issue)} />
            </Text>
          </div>
        )}
      </LongList>
    </div>
  );
}
