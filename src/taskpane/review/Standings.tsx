import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { standingChanges } from "../../app/recompute";
import { Part } from "../common/Part";
import { StandingList } from "../common/StandingList";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";

/** What scoring again would change, unit by unit, before anything is written. */
export function Standings({ book }: { readonly book: OwnBook }) {
  const { review } = useTexts();
  const { evaluation } = book.scored;
  const { then } = book.state;
  const changes = useMemo(() => (then === null ? null : standingChanges(evaluation, then)), [evaluation, then]);
  if (changes === null) return <Text>{review.standingsUnknown}</Text>;
  if (changes.length === 0) return <Text>{review.standingsNone}</Text>;
  return (
    <Part title={review.standings}>
      <StandingList
        title={review.standingsOf({ count: changes.length, all: evaluation.units.length })}
        changes={changes}
        provisional={evaluation.provisional}
      />
    </Part>
  );
}
