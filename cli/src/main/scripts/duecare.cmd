@echo off
rem Starts duecare.jar, which lies beside this script, with the settings that measured best
rem (docs/benchmarks.md). DUECARE_JAVA_OPTIONS adds settings of the virtual machine.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxNewSize=64m -XX:MaxTenuringThreshold=0 -Xlog:disable -Xlog:all=error:stderr %DUECARE_JAVA_OPTIONS% -jar "%~dp0duecare.jar" %*
exit /b %ERRORLEVEL%
