import { Text } from "@fluentui/react-components";
import { Part } from "../common/Part";
import { useStyles } from "../common/styles";
import { VirtualList } from "../common/VirtualList";

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly names: readonly string[];
}

/** Units by their names; nothing where there are none. */
export function UnitNames({ title, hint, names }: Props) {
  const { wrap } = useStyles();
  if (names.length === 0) return null;
  return (
    <Part title={title}>
      {hint === undefined ? null : <Text size={200}>{hint}</Text>}
      <VirtualList label={title} items={names} keyOf={(name) => name} height={28}>
        {(name) => (
          <Text className={wrap} lang="zh-CN">
            {name}
          </Text>
        )}
      </VirtualList>
    </Part>
  );
}
