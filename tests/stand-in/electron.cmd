@"%~dp0..\..\node_modules\.bin\node" --disable-warning=ExperimentalWarning "%~dp0boot.ts" %*
