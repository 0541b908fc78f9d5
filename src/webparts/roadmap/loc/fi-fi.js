define([], function () {
  return {
    AppTitle: 'Tiekartta',
    Spring: 'Kevät',
    Autumn: 'Syksy',
    SpringOfYear: 'Kevät {0}',
    AutumnOfYear: 'Syksy {0}',
    PhaseInvestigation: 'Selvittely',
    PhaseDeployment: 'Käyttöönotto',
    PhaseContinuous: 'Jatkuva toiminta'
  };
});
