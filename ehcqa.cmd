@echo off
rem Starts ehcqa. Builds it first when there is no build, or when a source differs from the build's.
rem Needs a JDK 17 or newer; Maven 3.8 or newer is needed only to build. EHCQA_BUILD=never uses the
rem build that is there.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\qa-core\target"
set "jar=%target%\qa-core.jar"
set "mirror=%target%\built-from"

rem No parentheses around these lines: a path such as C:\Program Files (x86) would end the block.
set "java=java"
if not defined JAVA_HOME goto findjava
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto foundjava
echo JAVA_HOME is set, but there is no bin\java.exe in it; set it to a JDK 17 or newer: "%JAVA_HOME%" 1>&2
goto unusable
:findjava
where java >nul 2>nul
if not errorlevel 1 goto foundjava
echo Java was not found; install a JDK 17 or newer, for example from adoptium.net, and try again. 1>&2
goto unusable
:foundjava

if /i "%EHCQA_BUILD%"=="never" if exist "%jar%" goto built
call :changed && call :build
if errorlevel 2 goto unusable
:built

rem The archive of loaded classes is named after the Java that made it: another one ignores it.
set "archive=%target%\ehcqa-windows.jsa"
if not exist "%archive%" (
  echo Sam will have access to support.| "%java%" "-XX:ArchiveClassesAtExit=%archive%" -Xlog:disable -XX:+UseSerialGC "-Dehcqa.home=%home%" -jar "%jar%" check --section F --json >nul 2>nul
)

set "compiler=-XX:TieredStopAtLevel=1"
if /i "%~1"=="score" set "compiler=-XX:+TieredCompilation"
if /i "%~1"=="read" set "compiler=-XX:+TieredCompilation"

"%java%" "-XX:SharedArchiveFile=%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC %compiler% -Dfile.encoding=UTF-8 "-Dehcqa.home=%home%" -jar "%jar%" %*
exit /b %errorlevel%

rem Succeeds when the sources differ from the copy that the last build was made from. Robocopy with
rem /L only compares; it answers 0 when nothing differs.
:changed
if not exist "%jar%" exit /b 0
if not exist "%mirror%" exit /b 0
call :mirror /L
exit /b %errorlevel%

rem Mirrors the sources, or with /L only compares; succeeds when something differed.
:mirror
set "differs=1"
call :mirrorOne "%home%\qa-core" "%mirror%\qa-core" %1
call :mirrorOne "%home%\plugins" "%mirror%\plugins" %1
call :mirrorOne "%home%\audit-templates" "%mirror%\audit-templates" %1
robocopy "%home%" "%mirror%" pom.xml %1 /NJH /NJS /NFL /NDL /NP /R:0 >nul 2>nul
if errorlevel 1 set "differs=0"
exit /b %differs%

:mirrorOne
robocopy %1 %2 /MIR /XD target test docs %3 /NJH /NJS /NFL /NDL /NP /R:0 >nul 2>nul
if errorlevel 1 set "differs=0"
exit /b 0

:build
where mvn >nul 2>nul || (
  echo Maven was not found, and ehcqa must be built before its first use; install Maven 3.8 or newer and try again. 1>&2
  exit /b 2
)
echo Building ehcqa ^(mvn -q -DskipTests package^); the first time this takes a few minutes ... 1>&2
pushd "%home%"
call mvn -q -DskipTests package 1>&2
if errorlevel 1 (
  popd
  echo The build failed; see the lines above. If it could not download something, check the network and try again. 1>&2
  exit /b 2
)
popd
if exist "%target%\ehcqa-windows.jsa" del /q "%target%\ehcqa-windows.jsa"
call :mirror
echo Built. 1>&2
exit /b 0

:unusable
echo Exit code 2: nothing was done: the command or a setting needs mending. 1>&2
exit /b 2
