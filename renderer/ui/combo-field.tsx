import { ChevronDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly string[];
  }[];
  readonly language?: string;
  readonly autoFocus?: boolean;
};

/** A line of text with words to choose from; any other may be typed. */
export function ComboField({
  label,
  hint,
  value,
  onChange,
  groups,
  language,
  autoFocus = false,
}: Props) {
  return (
    <ComboBox
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      autoFocus={autoFocus}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.combo}>
        <Input className={styles.input ?? ''} {...(language ? { lang: language } : {})} />
        <Button className={styles.opener ?? ''}>
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} {...(language ? { lang: language } : {})}>
          {groups.map(({ id, name, options }) => (
            <ListBoxSection key={id} id={id}>
              <Header className={styles.optionsHeader ?? ''}>{name}</Header>
              {options.map((option) => (
                <ListBoxItem
                  key={option}
                  id={option}
                  textValue={option}
                  className={styles.option ?? ''}
                >
                  {option}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
