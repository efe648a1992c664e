import type { CountryCode } from '#core/appeals/ids.ts';
import { useAppeal } from '../../state/library.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './country-tags.module.css';
import { useNames } from './names.ts';

/** The countries something is about; all of them together are the region. */
export function CountryTags({ codes }: { readonly codes: readonly CountryCode[] }) {
  const { countries } = useAppeal();
  const { country } = useNames();
  const isRegion = codes.length > 1 && codes.length === countries.length;
  return (
    <span className={styles.tags}>
      {isRegion ? (
        <Tag>{country(null)}</Tag>
      ) : (
        codes.map((code) => <Tag key={code}>{country(code)}</Tag>)
      )}
    </span>
  );
}
