import { Input, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sampleValues } from "../../drafting/sampleValues";
import { boundRuleOf, sampleOutcomes, samplesNeeded, type SampleOutcome } from "../../editing/sample";
import { NO, YES } from "../../layout/cells/words";
import { looseEntry } from "../../layout/form";
import { isDerived, sourcesOf } from "../../rubric/derived";
import type { Item, Rubric } from "../../rubric/schema";
import type { Field, FieldValue, FieldValues } from "../../rules/field";
import type { BoundRule } from "../../rules/rule";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { useIssueWords } from "../../ui/language";
import { useTexts } from "../wording/texts";
import { Labelled } from "./form/Labelled";
import { useEditTexts } from "../wording/edit";
import { entered, spread, typedText } from "./trialValues";
import { lookUp } from "../../shared/lookUp";

interface Props {
  readonly item: Item;
  readonly rubric: Rubric;
}

/** The rule of an item tried out with numbers that can be changed: points and explanation are the engine's own. */
export function RuleTrial({ item, rubric }: Props) {
  const bound = useMemo(() => boundRuleOf(item, rubric), [item, rubric]);
  if (bound === null) return null;
  if (isDerived(item)) return <DerivedTrial sources={sourcesOf(item.rule)} rubric={rubric} />;
  return bound.fields.length === 0 ? null : <Trial bound={bound} />;
}

/** What is made of other items' points cannot be tried out alone: it says what it is made of. */
function DerivedTrial({ sources, rubric }: { readonly sources: readonly string[]; readonly rubric: Rubric }) {
  const styles = useStyles();
  const words = useEditTexts();
  const { common } = useTexts();
  const names = sources.map((id) => `“${rubric.items.find((item) => item.id === id)?.name ?? id}”`);
  return (
    <Part title={words.example}>
      <Text className={styles.wrap}>{words.exampleDerived(names.join(common.separator))}</Text>
    </Part>
  );
}

function Trial({ bound }: { readonly bound: BoundRule }) {
  const styles = useStyles();
  const words = useEditTexts();
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const units = Array.from({ length: samplesNeeded(bound) }, (_, unit) => unit);
  const usual = sampleValues(bound.fields);
  const entries = bound.fields.map((field) => looseEntry(field, bound));
  const values = units.map((unit): FieldValues => {
    return Object.fromEntries(
      entries.map((entry) => {
        const { id } = entry.field;
        const text = typed.get(keyOf(unit, entry.field));
        return [id, text === undefined ? spread(lookUp(usual, id), unit) : entered(text, entry)];
      }),
    );
  });
  const outcomes = sampleOutcomes(bound, values);
  return (
    <Part title={words.example}>
      <Text size={200}>{words.exampleHint}</Text>
      {units.map((unit) => (
        <div key={unit} role="group" aria-label={words.exampleUnit(unit + 1)} className={styles.tight}>
          {units.length > 1 ? <Text weight="semibold">{words.exampleUnit(unit + 1)}</Text> : null}
          <div className={styles.fields}>
            {entries.map((entry) => (
              <SampleField
                key={entry.field.id}
                field={entry.field}
                text={typed.get(keyOf(unit, entry.field)) ?? typedText(entry, lookUp(values[unit], entry.field.id))}
                onChange={(text) => {
                  setTyped(new Map([...typed, [keyOf(unit, entry.field), text]]));
                }}
              />
            ))}
          </div>
          <Outcome outcome={outcomes[unit]} />
        </div>
      ))}
    </Part>
  );
}

/** A field of another type is another field, though it has the same id. */
function keyOf(unit: number, { id, type }: Field): string {
  return `${String(unit)}|${type}|${id}`;
}

interface FieldProps {
  readonly field: Field;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function SampleField({ field, text, onChange }: FieldProps) {
  const words = useEditTexts();
  const options: readonly (readonly [FieldValue, string])[] =
    field.type === "flag"
      ? [
          [YES, words.yes],
          [NO, words.no],
        ]
      : field.type === "choice"
        ? field.choices.map((choice) => [choice, choice])
        : [];
  const hint = field.type === "list" ? words.listHint : field.type === "date" ? words.dateHint : null;
  return (
    <Labelled label={field.label} beside hint={hint}>
      {options.length === 0 ? (
        <Input
          value={text}
          onChange={(_, { value }) => {
            onChange(value);
          }}
        />
      ) : (
        <Select
          value={text}
          onChange={(_, { value }) => {
            onChange(value);
          }}
        >
          <option value="">{words.none}</option>
          {options.map(([value, label]) => (
            <option key={String(value)} value={String(value)}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}

function Outcome({ outcome }: { readonly outcome: SampleOutcome | undefined }) {
  const styles = useStyles();
  const words = useEditTexts();
  const { sentence } = useIssueWords();
  if (outcome === undefined) return null;
  if (outcome.is === "blank") return <Text role="status">{words.exampleBlank(outcome.missing.join("、"))}</Text>;
  if (outcome.is === "unusable") {
    return (
      <Text role="status" className={styles.wrap}>
        {outcome.issues.map(sentence).join(" ")}
      </Text>
    );
  }
  return (
    <div role="status" className={styles.tight}>
      {outcome.is === "scored" ? <Text weight="semibold">{words.examplePoints(outcome.points)}</Text> : null}
      <Text className={styles.wrap} lang="zh-CN">
        {outcome.explanation}
      </Text>
    </div>
  );
}
