import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '#core/tracking/moment.ts';
import { today } from '../../app/clock.ts';
import { GROUPS, type Group, groupOf } from './groups.ts';
import styles from './strip.module.css';
import { type Band, type StripMark, share, stripOf, type YearRange } from './strip-marks.ts';
import { years } from './years.ts';

const LANE = 10; // px
const BAR = 7; // px
const NAME = 20; // px
const AXIS = 24; // px
/** Years that have room for their names. */
const MOST_NAMES = 14;

/** All moments at a glance on one line of years; the list under it says the same in words. */
export function TimeStrip({ moments }: { readonly moments: readonly Moment[] }) {
  const { t } = useTranslation('timeline');
  const fade = useId();
  const own = (group: Group) => moments.filter(({ what }) => groupOf[what.kind] === group);
  const strip = stripOf(GROUPS.map((group) => ({ group, own: own(group) })));
  if (!strip || strip.firstYear === strip.lastYear) return null;
  const { tops, height } = stacked(strip.bands);
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={t('strip', {
        count: moments.length,
        from: strip.firstYear,
        to: strip.lastYear,
        most: fullestYear(moments),
      })}
      width="100%"
      height={height + AXIS}
    >
      <Fades id={fade} />
      <Axis range={strip} height={height} />
      {strip.bands.map((band, index) => (
        <BandMarks key={band.group} band={band} top={tops[index] ?? 0} fade={fade} />
      ))}
      <Today range={strip} height={height} />
    </svg>
  );
}

/** Where each band begins, and how high they are together. */
function stacked(bands: readonly Band<Group>[]) {
  const tops: number[] = [];
  let height = 0;
  for (const { lanes } of bands) {
    tops.push(height);
    height += NAME + lanes * LANE;
  }
  return { tops, height };
}

const fullestYear = (moments: readonly Moment[]): number | null =>
  years(moments).toSorted((a, b) => b.own.length - a.own.length)[0]?.year ?? null;

type BandProps = { readonly band: Band<Group>; readonly top: number; readonly fade: string };

function BandMarks({ band: { group, marks }, top, fade }: BandProps) {
  const { t } = useTranslation('timeline');
  const fill = ({ open }: StripMark) => (open ? `url(#${fade}${open})` : 'currentcolor');
  return (
    <g className={styles.band} data-group={group}>
      <text className={styles.name} x={0} y={top + NAME - 6}>
        {t(`groups.${group}`)}
      </text>
      {marks.map((mark) => (
        <rect
          key={mark.id}
          x={`${mark.start}%`}
          width={`${mark.width}%`}
          y={top + NAME + mark.lane * LANE + (LANE - BAR) / 2}
          height={BAR}
          rx={3}
          fill={fill(mark)}
        />
      ))}
    </g>
  );
}

/** An end that the date leaves open fades out. */
function Fades({ id }: { readonly id: string }) {
  const ends: readonly { end: NonNullable<StripMark['open']>; stops: readonly [number, number] }[] =
    [
      { end: 'end', stops: [1, 0.1] },
      { end: 'start', stops: [0.1, 1] },
    ];
  return (
    <defs>
      {ends.map(({ end, stops: [from, to] }) => (
        <linearGradient key={end} id={`${id}${end}`}>
          <stop offset="0" stopColor="currentcolor" stopOpacity={from} />
          <stop offset="1" stopColor="currentcolor" stopOpacity={to} />
        </linearGradient>
      ))}
    </defs>
  );
}

type AxisProps = { readonly range: YearRange; readonly height: number };

function Axis({ range, height }: AxisProps) {
  const { firstYear, lastYear } = range;
  const list = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const step = Math.ceil(list.length / MOST_NAMES);
  return list.map((year, index) => {
    const x = `${share(`${year}-01-01`, range)}%`;
    return (
      <g key={year} className={styles.axis}>
        <line className={styles.tick} x1={x} x2={x} y1={0} y2={height + AXIS} />
        {index % step === 0 ? (
          <text className={styles.year} x={x} dx={4} y={height + AXIS - 6}>
            {year}
          </text>
        ) : null}
      </g>
    );
  });
}

function Today({ range, height }: AxisProps) {
  const at = share(today(), range);
  if (at < 0 || at > 100) return null;
  return <line className={styles.today} x1={`${at}%`} x2={`${at}%`} y1={0} y2={height + AXIS} />;
}
