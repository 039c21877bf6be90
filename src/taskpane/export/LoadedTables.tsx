import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import type { OwnBook } from "../session/book";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly book: OwnBook;
}

type State = { readonly is: "loading" | "failed" } | { readonly is: "loaded"; readonly Part: ComponentType<Props> };

/** The finished tables. The document model is large, so it is loaded when somebody comes here, and again where that fails. */
export function LoadedTables({ book }: Props) {
  const { export: words } = useTexts();
  const [state, setState] = useState<State>({ is: "loading" });
  const loading = state.is === "loading";
  useEffect(() => {
    if (!loading) return undefined;
    let left = false;
    const show = (next: State) => {
      if (!left) setState(next);
    };
    void import("./TablesPart").then(
      ({ TablesPart }) => {
        show({ is: "loaded", Part: TablesPart });
      },
      () => {
        show({ is: "failed" });
      },
    );
    return () => {
      left = true;
    };
  }, [loading]);
  if (state.is === "loaded") return <state.Part book={book} />;
  if (state.is === "loading") return <Text role="status">{words.loading}</Text>;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words.notLoaded}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            setState({ is: "loading" });
          }}
        >
          {words.loadAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
