import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Layout } from "../../layout/sheets/design";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import type { Draft, DraftInForce } from "./useNewBook";

interface Props {
  readonly rubric: Rubric;
  readonly inForce: DraftInForce;
  readonly onChange: (part: Partial<Draft>) => void;
}

const LAYOUTS: readonly Layout[] = ["appendix", "matrix"];

/** The layout and whether units assess themselves. */
export function BookChoices({ rubric, inForce, onChange }: Props) {
  const styles = useStyles();
  const { start, layouts } = useTexts();
  return (
    <div className={styles.stack}>
      <Field label={start.layout}>
        <RadioGroup
          value={inForce.layout}
          onChange={(_, { value }) => {
            const layout = LAYOUTS.find((known) => known === value);
            if (layout !== undefined) onChange({ layout });
          }}
        >
          {LAYOUTS.map((layout) => (
            <Radio key={layout} value={layout} label={layouts[layout]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={start.selfHint[rubric.self.asks]}>
        <Checkbox
          label={start.self}
          checked={inForce.self}
          onChange={(_, { checked }) => {
            onChange({ self: checked === true });
          }}
        />
      </Field>
    </div>
  );
}
