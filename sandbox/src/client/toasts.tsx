import { Toast, ToastTitle, useToastController } from '@fluentui/react-components'

export const TOASTER = 'sandbox-toasts'

/** A short word to the person, about something that they did. */
export function useToast(): (text: string, intent?: 'success' | 'error') => void {
  const { dispatchToast } = useToastController(TOASTER)
  return (text, intent = 'success') =>
    dispatchToast(
      <Toast>
        <ToastTitle>{text}</ToastTitle>
      </Toast>,
      { intent, timeout: 4000 },
    )
}
