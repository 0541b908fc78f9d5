define([], function () {
  return {
    AppTitle: 'Tiekartta',
    Spring: 'Spring',
    Autumn: 'Autumn',
    SpringOfYear: 'Spring {0}',
    AutumnOfYear: 'Autumn {0}',
    PhaseInvestigation: 'Investigation',
    PhaseDeployment: 'Deployment',
    PhaseContinuous: 'Continuous operation'
  };
});
