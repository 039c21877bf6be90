import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useStyles } from "../common/styles";

/** One way to decide. */
interface Way<T extends string> {
  readonly value: T;
  readonly label: string;
  /** What it means. */
  readonly hint?: string;
  readonly disabled?: boolean;
}

interface Props<T extends string> {
  readonly label: string;
  readonly ways: readonly Way<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A question with a few answers, one below the other. */
export function RadioChoice<T extends string>({ label, ways, chosen, onChoose }: Props<T>) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen}
        onChange={(_, { value }) => {
          const way = ways.find((known) => known.value === value);
          if (way !== undefined) onChoose(way.value);
        }}
      >
        {ways.map(({ value, label: name, hint, disabled = false }) => (
          <Radio
            key={value}
            value={value}
            disabled={disabled}
            label={
              <span className={styles.tight}>
                <Text>{name}</Text>
                {hint === undefined ? null : <Text size={200}>{hint}</Text>}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
