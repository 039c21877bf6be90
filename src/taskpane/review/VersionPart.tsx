import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { compareVersions, type VersionComparison, planWithVersion, type ItemChange } from "../../app/compareVersions";
import { rubricKey } from "../../layout/keys";
import { itemLabel } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import type { Issue } from "../../shared/issue";
import { FilePicker } from "../common/FilePicker";
import { IssueList } from "../common/Issues";
import { StandingList } from "../common/StandingList";
import { useStyles } from "../common/styles";
import { UnsavedFile } from "../common/UnsavedFile";
import { type OwnBook, readOwnBook } from "../session/book";
import { useOwnTables, useSessionState, useTasks } from "../session/useSession";
import { tableTasks } from "../tables/tableTasks";
import { useTexts } from "../wording/texts";
import { versionTexts, type VersionTexts } from "../wording/versions";
import { useLater } from "../common/useInPortions";
import { usualLayout } from "../../app/generate";
import { success, type Result } from "../../shared/result";
import type { Unsaved } from "../files/saveFile";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

/** Compares the results of the workbook with those by another version of its rubric. */
export function VersionPart({ book }: { readonly book: OwnBook }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  const { openTable } = useTasks(tableTasks);
  const { tables } = useOwnTables();
  const [chosen, setChosen] = useState("");
  const { rubric } = book.input;
  const other = tables.find((table) => rubricKey(table.rubric) === chosen)?.rubric ?? null;
  return (
    <div className={styles.stack}>
      <Text>{words.hint}</Text>
      <Text size={200} className={styles.wrap} lang="zh-CN">
        {words.now({ title: rubric.title, id: rubric.id, version: rubric.version })}
      </Text>
      <div className={styles.fields}>
        <Field label={words.choose} className={styles.field}>
          <Select
            value={other === null ? "" : chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            <option value="">{words.none}</option>
            {tables.map((table) => (
              <option key={rubricKey(table.rubric)} value={rubricKey(table.rubric)} lang="zh-CN">
                {words.table({ title: table.rubric.title, id: table.rubric.id, version: table.rubric.version })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <span>
        <FilePicker
          label={words.open}
          accept=".json"
          multiple={false}
          onPick={([file]) => {
            if (file !== undefined) void openTable(file);
          }}
        />
      </span>
      {other === null ? null : <Comparison key={chosen} book={book} other={other} />}
    </div>
  );
}

interface ComparisonProps {
  readonly book: OwnBook;
  readonly other: Rubric;
}

/** What another version of the rubric would change, and the way to a workbook of that version. */
function Comparison({ book: { input }, other }: ComparisonProps) {
  const { review } = useTexts();
  const words = versionTexts[useTexts().language];
  const compare = useCallback(() => compareVersions(input, other), [input, other]);
  const compared = useLater(compare);
  if (compared === null) return <Text role="status">{words.comparing}</Text>;
  if (!compared.ok) return <IssueList issues={compared.issues} label={review.otherVersion} />;
  return <Changes comparison={compared.value} other={other} />;
}

function Changes({ comparison, other }: { readonly comparison: VersionComparison; readonly other: Rubric }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  const { items, left, faults, standings, then } = comparison;
  return (
    <div className={styles.stack}>
      <Items items={items} />
      <Issues issues={left} title={words.left(left.length)} />
      <Issues issues={faults} title={words.faults(faults.length)} />
      {standings.length === 0 ? (
        <Text role="status">{words.noUnits}</Text>
      ) : (
        <StandingList
          title={words.units({ count: standings.length, all: then.units.length })}
          changes={standings}
          provisional={then.provisional}
        />
      )}
      <Save other={other} />
    </div>
  );
}

function Items({ items }: { readonly items: readonly ItemChange[] }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  if (items.length === 0) return <Text>{words.noItems}</Text>;
  const title = words.items(items.length);
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{title}</Text>
      <ul aria-label={title} className={`${styles.plainList} ${styles.tight}`}>
        {items.map((change) => (
          <li key={`${change.change} ${change.item.id}`} className={styles.wrap} lang="zh-CN">
            {wordsOf(change, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(found: ItemChange, words: VersionTexts): string {
  const label = itemLabel(found.item);
  return found.change === "max"
    ? words.max({ item: label, from: pointsText(found.from), to: pointsText(found.to) })
    : words.changes[found.change](label);
}

function pointsText(points: number | null): string {
  return points === null ? "—" : show(points);
}

function Issues({ issues, title }: { readonly issues: readonly Issue[]; readonly title: string }) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{title}</Text>
      <IssueList issues={issues} label={title} />
    </div>
  );
}

function Save({ other }: { readonly other: Rubric }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  const { saveVersion } = useTasks(versionTasks);
  const { busy, unsaved } = useSessionState();
  return (
    <div className={styles.tight}>
      <span>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void saveVersion(other)}>
          {words.save}
        </Button>
      </span>
      <Text className={styles.hint}>{words.saveHint}</Text>
      {unsaved === null ? null : <UnsavedFile unsaved={unsaved} />}
    </div>
  );
}

const versionTasks = stepTasks(({ tools, save }) => ({
  /** Saves another workbook of another version of the rubric, with the entries. */
  saveVersion: (other: Rubric) => save(() => saveWithVersion(tools, other)),
}));

/** Saves another workbook of the other version with the entries as they stand now; the open one is not touched. */
async function saveWithVersion(tools: Tools, other: Rubric): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const compared = compareVersions(input, other);
  if (!compared.ok) return compared;
  const { design } = input.reading;
  const layout = design.layout === "matrix" ? "matrix" : usualLayout(input.entries.units.length);
  const plan = planWithVersion(input, compared.value, layout, design.self);
  if (!plan.ok) return plan;
  const file = await tools.openFile({});
  const drawn = await file.draw(plan.value);
  if (!drawn.ok) return drawn;
  const saved = await tools.saveFile(other.title, file.bytes(), "xlsx");
  return saved.ok ? success(saved.value, [...plan.issues, ...drawn.issues, ...saved.issues]) : saved;
}
