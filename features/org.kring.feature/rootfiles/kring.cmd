@echo off
rem Starts Kring. What changes at run time lies in the user's own folder, so that the program may be read-only.
setlocal
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "launcher="
for %%j in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
if not defined launcher (
  echo kring: incomplete, no plugins folder beside this file 1>&2
  exit /b 1
)
set "state=%LOCALAPPDATA%\Kring"
if not exist "%state%\configuration" mkdir "%state%\configuration" 2>nul
if not exist "%state%\configuration" (
  echo kring: cannot write in %state%; make it a folder of yours 1>&2
  exit /b 2
)
set "mode=-data @none -nosplash -application org.kring.cli.main"
if "%~1"=="" goto window
set "first=%~1"
if "%first:~0,1%"=="-" goto window
"%java%" "-Dkring.state=%state%" -Xshare:auto -XX:+UseSerialGC -jar "%launcher%" -install "%here%" -configuration "%state%\configuration" %mode% %*
exit /b %ERRORLEVEL%
:window
"%java%" "-Dkring.state=%state%" -Xshare:auto -XX:+UseSerialGC -jar "%launcher%" -install "%here%" -configuration "%state%\configuration" -data "%state%\workspace" %*
exit /b %ERRORLEVEL%
