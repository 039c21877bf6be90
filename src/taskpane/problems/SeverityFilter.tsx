import { ToggleButton } from "@fluentui/react-components";
import { SEVERITIES, type SeverityCounts } from "../../app/problems";
import type { Severity } from "../../shared/severity";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly counts: SeverityCounts;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many problems there are of each severity; pressed are those that are shown. */
export function SeverityFilter({ counts, shown, onToggle }: Props) {
  const styles = useStyles();
  const { problems, severities } = useTexts();
  return (
    <div className={styles.row} role="group" aria-label={problems.filter}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={shown.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => {
            onToggle(severity);
          }}
        >
          {problems.count(severities[severity], counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
