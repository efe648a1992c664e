const { fixture } = window;
const status = document.querySelector('[role=status]');
fixture.listen((words) => {
  status.textContent = `heard ${words}`;
});
