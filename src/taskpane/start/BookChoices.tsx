import { Checkbox, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { categoryLabel } from "../../layout/categories";
import type { Layout } from "../../layout/sheets/design";
import type { Rubric } from "../../rubric/schema";
import { useStyles } from "../common/styles";
import { useTexts } from "../wording/useTexts";
import type { Draft, DraftInForce } from "./useNewBook";

interface Props {
  readonly rubric: Rubric;
  readonly names: string;
  readonly inForce: DraftInForce;
  readonly onChange: (part: Partial<Draft>) => void;
}

const LAYOUTS: readonly Layout[] = ["appendix", "matrix"];

/** The units, the layout and whether units assess themselves. */
export function BookChoices({ rubric, names, inForce, onChange }: Props) {
  const styles = useStyles();
  const { start, layouts } = useTexts();
  const categories = rubric.categories.map(({ id }) => categoryLabel(rubric, id)).join("、");
  const hint = categories === "" ? start.unitsHint : `${start.unitsHint}${start.unitsCategoryHint(categories)}`;
  return (
    <div className={styles.stack}>
      <Field label={start.units} hint={`${hint} ${start.unitCount(inForce.lines)}`}>
        <Textarea
          value={names}
          rows={6}
          resize="vertical"
          onChange={(_, { value }) => {
            onChange({ names: value });
          }}
        />
      </Field>
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
