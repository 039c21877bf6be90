import { useEffect, useRef, type RefCallback } from "react";
import type { EndedWork } from "../session/ownTables";
import { useOwnTables, useSession } from "../session/useSession";

/** For an element that has the focus once work on a table has ended in a way that leads there. */
export function useReturnedFocus(leadsHere: (ended: EndedWork) => boolean): RefCallback<HTMLElement> {
  const { own } = useSession();
  const { ended } = useOwnTables();
  const here = useRef<HTMLElement>(null);
  const leads = ended !== null && leadsHere(ended);
  useEffect(() => {
    if (!leads) return;
    here.current?.focus();
    own.arrived();
  }, [leads, own]);
  return (element) => {
    here.current = element;
  };
}
