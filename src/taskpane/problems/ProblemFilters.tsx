import { Button, Field, SearchBox, Select, Text, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import { NO_FILTER, SEVERITIES, type ProblemFilter } from "../../app/problems";
import { Folded } from "../common/Part";
import { useStyles } from "../common/styles";
import { problemKind } from "../wording/problemKinds";
import { useTexts } from "../wording/texts";
import type { Problems } from "./useProblems";

/** How many problems there are of each severity, pressed are those that are shown; and what else they are narrowed by. */
export function ProblemFilters({ found }: { readonly found: Problems }) {
  const styles = useStyles();
  const { problems, severities } = useTexts();
  const { counts, shown, filter, listed, toggleSeverity, narrow } = found;
  const all = counts.error + counts.warning + counts.notice;
  return (
    <div className={styles.tight}>
      <div className={styles.row} role="group" aria-label={problems.filter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={shown.has(severity)}
            disabled={counts[severity] === 0}
            onClick={() => {
              toggleSeverity(severity);
            }}
          >
            {problems.count({ severity: severities[severity], count: counts[severity] })}
          </ToggleButton>
        ))}
      </div>
      <Folded title={<Text>{problems.narrow}</Text>}>
        <Fields found={found} />
      </Folded>
      {filter === NO_FILTER ? null : (
        <div className={styles.row}>
          <Text role="status">{problems.narrowed({ shown: listed.length, all })}</Text>
          <Button
            size="small"
            onClick={() => {
              narrow(NO_FILTER);
            }}
          >
            {problems.showAll}
          </Button>
        </div>
      )}
    </div>
  );
}

function Fields({ found: { filter, choices, narrow } }: { readonly found: Problems }) {
  const styles = useStyles();
  const { problems, language } = useTexts();
  const change = (part: Partial<ProblemFilter>) => {
    narrow({ ...filter, ...part });
  };
  const toKind = (kind: ProblemFilter["kind"]) => {
    change({ kind });
  };
  const toItem = (item: string | null) => {
    change({ item });
  };
  const toSheet = (sheet: string | null) => {
    change({ sheet });
  };
  const kinds = useMemo(() => {
    return choices.kinds.map(({ value, count }) => ({ value, count, words: problemKind(value, language) }));
  }, [choices.kinds, language]);
  const items = useMemo(() => {
    return choices.items.map(({ value, count, name }) => ({ value, count, words: `${value} ${name}`.trim() }));
  }, [choices.items]);
  const sheets = useMemo(() => choices.sheets.map((one) => ({ ...one, words: one.value })), [choices.sheets]);
  return (
    <div className={styles.fields}>
      <Chooser label={problems.byKind} chosen={filter.kind} options={kinds} onChoose={toKind} />
      <Field label={problems.byUnit} className={styles.field}>
        <SearchBox
          value={filter.unit}
          onChange={(_, { value }) => {
            change({ unit: value });
          }}
        />
      </Field>
      <Chooser label={problems.byItem} chosen={filter.item} options={items} onChoose={toItem} own />
      <Chooser label={problems.bySheet} chosen={filter.sheet} options={sheets} onChoose={toSheet} own />
    </div>
  );
}

interface ChooserProps<T extends string> {
  readonly label: string;
  readonly chosen: T | null;
  readonly options: readonly { readonly value: T; readonly count: number; readonly words: string }[];
  readonly onChoose: (value: T | null) => void;
  /** The options are the document's or the workbook's own words, which are Chinese. */
  readonly own?: true;
}

/** One of what there are problems of, or all. What was chosen stays, also when the last problem of it is mended. */
function Chooser<T extends string>({ label, chosen, options, onChoose, own }: ChooserProps<T>) {
  const { field } = useStyles();
  const { problems } = useTexts();
  const gone = chosen !== null && options.every(({ value }) => value !== chosen);
  const lang = own === undefined ? {} : ({ lang: "zh-CN" } as const);
  return (
    <Field label={label} className={field}>
      <Select
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          onChoose(options.find((one) => one.value === value)?.value ?? null);
        }}
      >
        <option value="">{problems.every}</option>
        {gone ? <option value={chosen}>{problems.noneLeft}</option> : null}
        {options.map(({ value, count, words }) => (
          <option key={value} value={value} {...lang}>
            {problems.choice({ words, count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
