declare module 'RoadmapWebPartStrings' {
  export const AppTitle: string;
}
