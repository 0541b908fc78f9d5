define([], function () {
  return {
    AppTitle: 'Tiekartta'
  };
});
