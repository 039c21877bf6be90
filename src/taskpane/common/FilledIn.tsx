import { Button, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { leastFilled, progressOf, type Progress, type UnitProgress } from "../../app/unfilled";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { CellLink } from "./CellLink";
import { LongList } from "./LongList";
import { useStyles } from "./styles";

/** How far the filling in of a workbook is. */
export function useProgress({ scored }: OwnBook): Progress {
  return useMemo(() => progressOf(scored), [scored]);
}

/** How far the filling in is, in cells and units, and the way to the next cell. */
export function FilledIn({ progress }: { readonly progress: Progress }) {
  const styles = useStyles();
  const { start } = useTexts();
  const { filled, cells, whole, units } = progress;
  if (cells === 0) return null;
  const text = start.filledIn({ filled, cells, whole, units: units.length });
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{text}</Text>
      <ProgressBar aria-label={text} value={filled} max={cells} thickness="large" />
      <NextBlank units={units} />
    </div>
  );
}

function NextBlank({ units }: Pick<Progress, "units">) {
  const { select } = useSession();
  const { busy } = useSessionState();
  const { start } = useTexts();
  const { sheet, cell } = units.find(({ next }) => next !== null)?.next ?? {};
  if (select === null || sheet === undefined || cell === undefined) return null;
  return (
    <span>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void select(sheet, cell)}>
        {start.nextBlank(`${sheet}!${cell}`)}
      </Button>
    </span>
  );
}

/** More units than so many are listed with the least filled first, in a list that is scrolled by itself. */
const FEW = 12;

const unitName = ({ unit }: UnitProgress) => unit;

/** A bar for each unit; its name leads to the first cell that is still to be filled in. Nothing where all are. */
export function UnitBars({ progress: { units, whole } }: { readonly progress: Progress }) {
  const { start } = useTexts();
  const { card } = useStyles();
  const few = units.length <= FEW;
  const listed = useMemo(() => (few ? units : leastFilled(units)), [few, units]);
  if (whole === units.length) return null;
  return (
    <div className={card}>
      <LongList
        label={start.filledByUnit}
        items={listed}
        keyOf={unitName}
        height={40}
        {...(few ? { whole: true } : {})}
      >
        {(unit, tabIndex) => <UnitBar progress={unit} tabIndex={tabIndex} />}
      </LongList>
    </div>
  );
}

const useBarStyles = makeStyles({ name: { minWidth: 0, overflowWrap: "anywhere" } });

function UnitBar({ progress, tabIndex }: { readonly progress: UnitProgress; readonly tabIndex: 0 | -1 }) {
  const styles = useStyles();
  const { name } = useBarStyles();
  const { start } = useTexts();
  const { unit, filled, cells, next } = progress;
  const count = start.filledOf({ filled, cells });
  return (
    <div className={styles.tight}>
      <span className={styles.spread}>
        <span className={name}>
          <CellLink place={next ?? {}} tabIndex={tabIndex}>
            {unit}
          </CellLink>
        </span>
        <Text>{count}</Text>
      </span>
      <ProgressBar
        aria-label={start.filledUnit({ unit, count })}
        value={filled}
        max={Math.max(1, cells)}
        color={next === null ? "success" : "brand"}
      />
    </div>
  );
}
