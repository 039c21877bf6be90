import { Text } from "@fluentui/react-components";
import type { ReadingEffect } from "../../app/readings";
import { StandingList } from "../common/StandingList";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import type { Changes } from "./useWhatIf";

/** What a reading would change; `counting` while that is being worked out. */
export type Effect = ReadingEffect | "counting" | "unknown";

interface EffectProps {
  readonly effect: Effect;
  readonly all: number;
  readonly provisional: boolean;
}

/** Before a reading is switched: which units stand where now, and where they would. */
export function ChosenEffect({ effect, all, provisional }: EffectProps) {
  const styles = useStyles();
  const { readings: words } = useTexts();
  if (effect === "unknown" || effect === "counting" || effect.units === 0) return null;
  const { units, standings } = effect;
  const others = units - standings.length;
  return (
    <div className={styles.tight} role="status">
      {standings.length === 0 ? null : (
        <StandingList
          title={words.standings({ count: standings.length, all })}
          changes={standings}
          provisional={provisional}
        />
      )}
      {others === 0 ? null : <Text>{words.onlyItems(others)}</Text>}
    </div>
  );
}

/** What one of the readings would change, as far as that is wanted and known. */
export function effectOf(changes: Changes, choice: string, wanted: boolean): Effect {
  return changes.get(choice) ?? (wanted ? "counting" : "unknown");
}
