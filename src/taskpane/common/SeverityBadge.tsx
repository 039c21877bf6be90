import { Badge } from "@fluentui/react-components";
import type { Severity } from "../../shared/severity";
import { useTexts } from "../wording/useTexts";

const COLOURS = { error: "danger", warning: "warning", notice: "informative" } as const;

/** How grave an issue is, as a word; the colour only repeats it. */
export function SeverityBadge({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const { severities, problems } = useTexts();
  const word = severities[severity];
  return (
    <Badge appearance="tint" color={COLOURS[severity]}>
      {count === undefined ? word : problems.count(word, count)}
    </Badge>
  );
}
