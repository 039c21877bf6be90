import { Field, Select, Switch } from "@fluentui/react-components";
import { usualOptions } from "../../app/issued/options";
import { mayOrderByRank, VERSIONS, type ReportSource } from "../../report/options";
import { mendsInTable } from "../../rubric/asIssued";
import { TABLES } from "../session/names";
import { useTasks } from "../session/useSession";
import { optionsOf, ORDERS, unitOf } from "./choices";
import { exportTasks, useExportState } from "./exportTasks";
import { RadioChoice } from "./RadioChoice";
import { useTablesTexts } from "../wording/exportTables";

interface Props {
  readonly source: ReportSource;
}

/** Which tables, for whom, and what is in them. */
export function TableChoices({ source }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  const { units } = source.evaluation;
  const names = { ...words.tableNames, units: words.tableNames.units(units.length) };
  return (
    <>
      <RadioChoice
        label={words.tables}
        ways={TABLES.map((value) => ({ value, label: names[value] }))}
        chosen={choices.tables}
        onChoose={(tables) => {
          choose({ tables, responsible: "" });
        }}
      />
      {choices.tables === "summary" ? null : <UnitChoice source={source} />}
      <VersionChoice source={source} />
      {choices.tables === "summary" ? <OrderChoice source={source} /> : null}
      <SelfChoice source={source} />
      <IssuedChoice source={source} />
    </>
  );
}

function UnitChoice({ source: { evaluation } }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  return (
    <Field label={choices.tables === "unit" ? words.unit : words.lookedAt}>
      <Select
        value={unitOf(evaluation, choices) ?? ""}
        onChange={(_, { value }) => {
          choose({ unit: value, responsible: "" });
        }}
      >
        {evaluation.units.map(({ unit: { name } }) => (
          <option key={name} value={name} lang="zh-CN">
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function VersionChoice({ source: { evaluation } }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  const { confidential } = evaluation.rubric;
  const kept =
    confidential === undefined
      ? ""
      : words.keptInternal(confidential.what.map((part) => words.kept[part]).join(words.and));
  const hints = { ...words.leavesOut, public: [words.leavesOut.public, kept].join(" ").trim() };
  return (
    <RadioChoice
      label={words.version}
      ways={VERSIONS.map((value) => ({ value, label: words.versions[value], hint: hints[value] }))}
      chosen={choices.version}
      onChoose={(version) => {
        choose({ version });
      }}
    />
  );
}

/** Nothing where the order would tell what the version leaves out. */
function OrderChoice({ source }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  if (!mayOrderByRank(source.evaluation.rubric, choices.version)) return null;
  return (
    <RadioChoice
      label={words.order}
      ways={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
      chosen={optionsOf(source, choices).order}
      onChoose={(order) => {
        choose({ order });
      }}
    />
  );
}

/** Nothing where nothing was mended in the table. */
function IssuedChoice({ source: { evaluation } }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  if (mendsInTable(evaluation.rubric).length === 0) return null;
  return (
    <Field hint={words.asIssuedHint}>
      <Switch
        label={words.asIssued}
        checked={choices.asIssued}
        onChange={(_, { checked }) => {
          choose({ asIssued: checked });
        }}
      />
    </Field>
  );
}

/** Nothing where no unit has assessed itself. */
function SelfChoice({ source }: Props) {
  const words = useTablesTexts();
  const { choose } = useTasks(exportTasks).exporting;
  const { choices } = useExportState();
  if (!usualOptions(source, choices.version).self) return null;
  return (
    <Switch
      label={words.self}
      checked={choices.self}
      onChange={(_, { checked }) => {
        choose({ self: checked });
      }}
    />
  );
}
