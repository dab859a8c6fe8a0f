import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon'

/** Drawn by us on a grid of twenty, one stroke; only those that are needed. */
const drawings = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  chevronDown: 'M5.5 8l4.5 4.5L14.5 8',
  chevronRight: 'M8 5.5l4.5 4.5L8 14.5',
  chevronLeft: 'M12 5.5L7.5 10l4.5 4.5',
  arrowRight: 'M4 10h12M11 5l5 5-5 5',
  arrowUp: 'M10 16V4M5 9l5-5 5 5',
  arrowDown: 'M10 4v12M5 11l5 5 5-5',
  external: 'M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  columns: 'M3.5 4.5h13v11h-13zM8 4.5v11M12 4.5v11',
  edit: 'M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2zM11.5 5.7l2.8 2.8',
  trash: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10h7.4l.8-10M8.5 9v4M11.5 9v4',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  upload: 'M10 13V4M6 7.5l4-4 4 4M4 16.5h12',
  print: 'M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 11.5h8v5H6z',
  undo: 'M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.2V14M10 6.2v.4',
  warning: 'M10 3.5L17.5 16.5h-15zM10 8v4M10 14v.4',
  critical: 'M7 3h6l4 4v6l-4 4H7l-4-4V7zM10 6.5v4.5M10 13.4v.4',
  good: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM6.8 10.3l2.3 2.3 4.2-4.8',
  unknown: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7 10h6',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.3l2.8 1.7',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c.6-3.2 2.9-5 6-5s5.4 1.8 6 5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.9h13M8 8.2v7.3',
  chart: 'M3.5 3.5v13h13M7 13.5V10M10.5 13.5V6M14 13.5V8.5',
  home: 'M3.5 9.5L10 4l6.5 5.5M5.5 8.5v7.5h9V8.5',
  projects: 'M3.5 5h4M3.5 10h4M3.5 15h4M10 5h6.5M10 10h6.5M10 15h6.5',
  evaluation: 'M3.5 14.5h13M5.5 14.5V10M10 14.5V5M14.5 14.5V8',
  ranking: 'M3.5 4.5h13M3.5 8.5h10M3.5 12.5h7M3.5 16.5h3.5',
  line: 'M3 10h14M10 3.5v3.5M8 5l2-1.8L12 5M10 16.5V13M8 15l2 1.8L12 15',
  roadmap: 'M3.5 5.5h7M7 10h8M5 14.5h5M14 14.5l1.5-1.5 1.5 1.5-1.5 1.5z',
  budget:
    'M10 8c3.6 0 6.5-1 6.5-2.3S13.6 3.5 10 3.5 3.5 4.5 3.5 5.7 6.4 8 10 8zM3.5 5.7v8.6c0 1.3 2.9 2.2 6.5 2.2s6.5-1 6.5-2.2V5.7M3.5 10c0 1.3 2.9 2.2 6.5 2.2s6.5-1 6.5-2.2',
  dashboard: 'M3.5 3.5h5.5v7H3.5zM11 3.5h5.5v4H11zM3.5 12.5h5.5v4H3.5zM11 9.5h5.5v7H11z',
  strategy: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM12.8 7.2l-1.6 4-4 1.6 1.6-4z',
  imports: 'M10 3.5v8M6.5 8.5L10 12l3.5-3.5M3.5 12v4.5h13V12',
  administration: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  send: 'M3.5 10L16.5 4l-4 12.5-3-5zM9.5 11.5l7-7.5',
  eye: 'M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  play: 'M6.5 4.5l9 5.5-9 5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  flag: 'M5 17V3.5M5 4h10l-2.5 3.5L15 11H5',
  stop: 'M5.5 5.5h9v9h-9z',
  cross: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.5 7.5l5 5M12.5 7.5l-5 5',
  screen: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  nodes:
    'M10 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10 7v3M5 13v-3h10v3',
  paragraph:
    'M12.5 6.2c-.3-1.4-1.3-2.2-2.6-2.2-1.5 0-2.5.9-2.5 2.1 0 2.9 5.4 2.5 5.4 5.3 0 1.1-.9 1.9-2.2 1.9M7.5 13.8c.3 1.4 1.3 2.2 2.6 2.2 1.5 0 2.5-.9 2.5-2.1 0-2.9-5.4-2.5-5.4-5.3 0-1.1.9-1.9 2.2-1.9',
  dots: 'M4.5 10h.4M9.8 10h.4M15.1 10h.4',
  history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2M3.5 3.5v3.7h3.7M10 6.5V10l2.5 1.5',
} as const

export type IconName = keyof typeof drawings

interface IconProps extends Omit<SvgIconProps, 'name'> {
  name: IconName
}

/** Decoration beside a word: hidden from screen readers. A control that is only an icon carries its own `aria-label`. */
export const Icon = ({ name, ...rest }: IconProps) => (
  <SvgIcon viewBox="0 0 20 20" fontSize="inherit" {...rest}>
    <path
      d={drawings[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </SvgIcon>
)
