@bash "%~dp0faultline" %*
