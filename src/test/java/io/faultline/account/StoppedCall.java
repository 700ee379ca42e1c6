package io.faultline.account;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.objenesis.ObjenesisStd;

/// A call that notes that it got through and goes no further.
final class StoppedCall implements MethodInvocation {

    private final Method method;
    private boolean reached;

    StoppedCall(Method method) {
        this.method = method;
    }

    boolean reached() {
        return reached;
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public @Nullable Object[] getArguments() {
        return new Object[method.getParameterCount()];
    }

    @Override
    public @Nullable Object proceed() {
        reached = true;
        return null;
    }

    @Override
    public Object getThis() {
        return new ObjenesisStd().newInstance(method.getDeclaringClass());
    }

    @Override
    public AccessibleObject getStaticPart() {
        return method;
    }
}
