@echo off
rem Starts duecare.jar, which lies beside this script, with the settings that measured best
rem (docs/benchmarks.md). DUECARE_JAVA_OPTIONS adds settings of the virtual machine.
setlocal
if not exist "%~dp0duecare.jar" (
  echo duecare: no duecare.jar beside %~f0 1>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem The zip brings its own.
if exist "%~dp0..\runtime\bin\java.exe" set "JAVA=%~dp0..\runtime\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo duecare: no Java found: Java 17 or later is needed, on the path or in JAVA_HOME 1>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxNewSize=96m -XX:MaxTenuringThreshold=0 -Xlog:disable -Xlog:all=error:stderr %DUECARE_JAVA_OPTIONS% -jar "%~dp0duecare.jar" %*
exit /b %ERRORLEVEL%
