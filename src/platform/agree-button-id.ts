/** WeChat wants to know which button was tapped. */
export const AGREE_BUTTON_ID = 'agree-to-privacy'
