package eplan.engine;

import javax.script.ScriptEngine;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Scripts are off: no language is ever resolved, and none can be added. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(javax.script.ScriptEngineFactory factory) {
        // deliberately nothing: scripts stay off
    }

    @Override
    public javax.script.ScriptEngineManager getScriptEngineManager() {
        throw new UnsupportedOperationException("scripts are off");
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return null;
    }
}
