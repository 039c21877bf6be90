import { useState } from "react";
import type { HostBook } from "../host/book";
import type { Result } from "../../shared/result";
import { blankBook, isEmpty, openBook, saveToFile } from "./openBook";

/** Where the next workbook comes from, and under which name it is saved. */
interface Source {
  readonly make: () => Promise<Result<HostBook>>;
  readonly fileName: string;
}

/** The workbook on the page, and how another one takes its place. */
export function useOpenBook(firstName: string) {
  const [{ open, number }, setOpen] = useState(() => ({ open: blankBook(firstName), number: 1 }));
  const [busy, setBusy] = useState(false);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => {
      setBusy(false);
    });
  };
  const replace = ({ make, fileName }: Source) =>
    during(async () => {
      const made = await make();
      if (made.ok) setOpen({ open: openBook(made.value, fileName, made.issues), number: number + 1 });
      else open.desk.answer(made);
    });
  return {
    desk: open.desk,
    /** Counts the workbooks: another number, another workbook. */
    number,
    busy,
    /** Whether somebody has to be asked before the workbook is given up. */
    asking: waiting !== null,
    /** Takes another workbook, after asking where this one is not empty. */
    take: (source: Source) => {
      if (isEmpty(open.desk)) void replace(source);
      else setWaiting(source);
    },
    decide: (give: boolean) => {
      setWaiting(null);
      if (give && waiting !== null) void replace(waiting);
    },
    save: () => {
      void during(() => saveToFile(open));
    },
  };
}
