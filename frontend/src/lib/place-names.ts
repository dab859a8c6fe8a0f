/** Departments and axes as they are called in the language now shown: pages know them, features are told. */
export interface PlaceNames {
  departments: { id: string; name: string }[]
  axes: { position: 1 | 2 | 3; name: string }[]
}
