import { Text } from "@fluentui/react-components";
import { templateIssues } from "../../app/state";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";
import { IssueList } from "./IssueList";
import { Part } from "./Part";

/** Where the template is not as it was made, and what to do about it; nothing where it is. */
export function AlteredTemplate({ book }: { readonly book: OwnBook }) {
  const { review } = useTexts();
  const issues = templateIssues(book.input);
  if (issues.length === 0) return null;
  const title = review.altered(issues.length);
  return (
    <Part title={title}>
      <Text>{review.alteredHint}</Text>
      <IssueList issues={issues} label={title} />
    </Part>
  );
}
