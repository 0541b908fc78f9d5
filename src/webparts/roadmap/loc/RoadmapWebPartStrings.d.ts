declare module 'RoadmapWebPartStrings' {
  export const AppTitle: string;
  export const Spring: string;
  export const Autumn: string;
  export const SpringOfYear: string;
  export const AutumnOfYear: string;
  export const PhaseInvestigation: string;
  export const PhaseDeployment: string;
  export const PhaseContinuous: string;
}
