define([], function () {
  return {
    AppTitle: 'Tiekartta',
    Spring: 'Vår',
    Autumn: 'Höst',
    SpringOfYear: 'Vår {0}',
    AutumnOfYear: 'Höst {0}',
    PhaseInvestigation: 'Utredning',
    PhaseDeployment: 'Ibruktagande',
    PhaseContinuous: 'Fortlöpande verksamhet'
  };
});
