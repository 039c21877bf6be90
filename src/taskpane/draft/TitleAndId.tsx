import { Field, Input } from "@fluentui/react-components";
import { useSession } from "../session/useSession";
import type { Decided } from "./progress";
import { useDraftTexts } from "./useDraftTexts";

/** The form of ids of rubrics. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with an id; null where nothing is. */
export function useIdFault(id: string): string | null {
  const words = useDraftTexts();
  const { official, own } = useSession();
  if (!ID.test(id)) return words.idFault;
  const taken = official.includes(id) || own.state().tables.some(({ rubric }) => rubric.id === id);
  return taken ? words.idTaken : null;
}

interface Props {
  readonly decided: Decided;
  readonly idFault: string | null;
  readonly onChange: (part: Partial<Decided>) => void;
}

/** What the table is called, and by what programs know it. */
export function TitleAndId({ decided: { title, id }, idFault, onChange }: Props) {
  const words = useDraftTexts();
  return (
    <>
      <Field label={words.title} required>
        <Input
          value={title}
          lang="zh-CN"
          onChange={(_, { value }) => {
            onChange({ title: value });
          }}
        />
      </Field>
      <Field label={words.id} hint={words.idHint} {...(idFault === null ? {} : { validationMessage: idFault })}>
        <Input
          value={id}
          onChange={(_, { value }) => {
            onChange({ id: value });
          }}
        />
      </Field>
    </>
  );
}
