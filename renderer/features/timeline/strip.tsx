import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Event } from '#core/appeals/appeal.ts';
import styles from './strip.module.css';
import { type Strip, type StripMark, share, stripOf } from './strip-marks.ts';
import { years } from './years.ts';

const LANE = 12; // px
const BAR = 8; // px
const AXIS = 24; // px

/** All events at a glance on one line of years; the list under it says the same in words. */
export function TimeStrip({ events }: { readonly events: readonly Event[] }) {
  const { t } = useTranslation('timeline');
  const fade = useId();
  const strip = stripOf(events);
  if (!strip || strip.firstYear === strip.lastYear) return null;
  const height = strip.lanes * LANE;
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={t('strip', {
        count: strip.marks.length,
        from: strip.firstYear,
        to: strip.lastYear,
        most: fullestYear(events),
      })}
      width="100%"
      height={height + AXIS}
    >
      <Fades id={fade} />
      <Axis strip={strip} height={height} />
      {strip.marks.map((mark) => (
        <rect
          key={mark.id}
          x={`${mark.start}%`}
          width={`${mark.width}%`}
          y={mark.lane * LANE + (LANE - BAR) / 2}
          height={BAR}
          rx={3}
          fill={mark.open ? `url(#${fade}${mark.open})` : 'currentcolor'}
        />
      ))}
    </svg>
  );
}

const fullestYear = (events: readonly Event[]): number | null =>
  years(events).toSorted((a, b) => b.events.length - a.events.length)[0]?.year ?? null;

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

function Axis({ strip, height }: { readonly strip: Strip; readonly height: number }) {
  const { firstYear, lastYear } = strip;
  const list = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return list.map((year) => {
    const x = `${share(`${year}-01-01`, firstYear, lastYear)}%`;
    return (
      <g key={year} className={styles.axis}>
        <line className={styles.tick} x1={x} x2={x} y1={0} y2={height + AXIS} />
        <text className={styles.year} x={x} dx={4} y={height + AXIS - 6}>
          {year}
        </text>
      </g>
    );
  });
}
