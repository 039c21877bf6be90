import { useRef, useState } from "react";
import { withCell, type Column, type UnitRows } from "./unitRows";

/** So many steps can be taken back. */
const KEPT = 100;

export interface UnitList {
  readonly rows: UnitRows;
  /** What was done to it last, in words; empty where that is seen. */
  readonly done: string;
  readonly type: (row: number, column: Column, text: string) => void;
  /** Takes other rows, as one step. */
  readonly put: (rows: UnitRows, done: string) => void;
  /** Takes the last step back; null where there is none. What is typed into one cell at a stretch is one step. */
  readonly undo: (() => void) | null;
}

/** The rows of the list of units, and what they were before. */
export function useUnitList(rows: UnitRows, onChange: (rows: UnitRows) => void): UnitList {
  const [past, setPast] = useState<readonly UnitRows[]>([]);
  const [done, setDone] = useState("");
  const typedInto = useRef<string | null>(null);
  const take = (next: UnitRows, before: readonly UnitRows[], said: string) => {
    setPast(before.slice(0, KEPT));
    setDone(said);
    onChange(next);
  };
  const [last, ...earlier] = past;
  return {
    rows,
    done,
    type: (row, column, text) => {
      const cell = `${column} ${String(row)}`;
      const goesOn = typedInto.current === cell;
      typedInto.current = cell;
      take(withCell(rows, row, column, text), goesOn ? past : [rows, ...past], "");
    },
    put: (next, said) => {
      typedInto.current = null;
      take(next, [rows, ...past], said);
    },
    undo:
      last === undefined
        ? null
        : () => {
            typedInto.current = null;
            take(last, earlier, "");
          },
  };
}
