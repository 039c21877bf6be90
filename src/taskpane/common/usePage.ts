import { useState } from "react";

/** So many rows are drawn at once, however long the list is. */
const SIZE = 50;

/** A part of a long list. */
export interface Page<T> {
  readonly shown: readonly T[];
  /** Where the part begins, counted from 0. */
  readonly first: number;
  /** Length of the whole list. */
  readonly all: number;
  readonly go: { readonly back: () => void; readonly on: () => void };
}

/** Shows a list page by page; a list that has become shorter shows its last page. */
export function usePage<T>(list: readonly T[]): Page<T> {
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, Math.max(0, Math.ceil(list.length / SIZE) - 1));
  const first = page * SIZE;
  return {
    shown: list.slice(first, first + SIZE),
    first,
    all: list.length,
    go: {
      back: () => {
        setPage(Math.max(0, page - 1));
      },
      on: () => {
        if (first + SIZE < list.length) setPage(page + 1);
      },
    },
  };
}
